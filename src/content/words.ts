/**
 * Every sentence of the current edition by id. Only names pass through here: each kind of words is a module of its own,
 * so that a page carries the kinds it shows and none that another page needs.
 */
export { actionWords } from './words/actions';
export { distributionWords } from './words/distribution';
export { glossary } from './words/glossary';
export { metricWords } from './words/metrics';
export { modelWords } from './words/model';
export { modelRuleWords } from './words/model-rules';
export { obligationWords } from './words/obligations';
export { practiceWords } from './words/practices';
export { profileWords } from './words/profile';
export { readinessWords } from './words/readiness';
