/** A person needs about forty seconds for a practice (our judgement). @returns whole minutes, rounded up */
export const minutesFor = (practices: number) => Math.ceil((practices * 40) / 60);
