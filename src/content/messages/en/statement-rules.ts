/** What is said of every finding, by rule id. Fetched with the checks. */
import { missionRuleWords } from './statement-rules-mission';
import { successRuleWords } from './statement-rules-success';

export const ruleWords = { ...missionRuleWords, ...successRuleWords };
