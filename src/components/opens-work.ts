/** @returns whether the page at that path opens a document; the questions for staff and an invited person's pages do not */
export const opensWork = (route: string): boolean =>
  /^\/(assess|results|roadmap|statements\/$|report|workshop\/$|workspace|data)/.test(route);
