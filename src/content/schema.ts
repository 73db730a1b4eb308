/**
 * The shape of an edition: structure (ids, levels, prerequisites, efforts) apart from words (sentences keyed by id).
 * Every content type is inferred from here. The schemas run in the tests and when pages are built; islands import the types alone.
 */
export * from './schema/ids';
export * from './schema/practice';
export * from './schema/action';
export * from './schema/metric';
export * from './schema/model';
export * from './schema/profile';
export * from './schema/reference';
export * from './schema/edition';
export * from './schema/voices';
