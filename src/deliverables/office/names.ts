/** Names that more than one format uses for the same thing (ISO/IEC 29500). */

const schemas = 'http://schemas.openxmlformats.org';

/** Namespaces of what stands in the parts. */
export const drawing = `${schemas}/drawingml/2006`;
export const relationships = `${schemas}/officeDocument/2006/relationships`;
export const officeProperties = `${schemas}/officeDocument/2006/extended-properties`;

/** Of the package around them. */
export const packageNames = `${schemas}/package/2006`;
export const officeTypes = 'application/vnd.openxmlformats-officedocument.';
