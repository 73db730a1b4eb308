/** The formats that are plain text: each is so small that they come in one part, which weighs less than several. */
export { deliverAnswers } from './answers/deliver';
export { deliverCalendar } from './calendar/deliver';
export { deliverMarkdown } from './markdown/deliver';
export { deliverTable } from './tables/deliver';
