/** Stands in for the packages that jsPDF names but Attune never calls (see astro.config.mjs). */
export default undefined;
