/** Everything that touches the storage of documents runs one after the other. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** @returns what the task gives, once all before it are done; a task that fails holds up none */
export function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(task);
  lastTurn = turn.catch(() => undefined);
  return turn;
}
