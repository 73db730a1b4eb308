/**
 * Puts the island on its page. Without the framework's own loader, which would weigh as much as the whole board: the page
 * works with what this browser holds, so there is nothing on the server to take over from.
 */
import { h, render } from 'preact';
import type { PageNames } from './names';
import type { PlanningEdition } from '../../content/schema';
import { takeEdition } from '../../stores/roadmap';
import { Roadmap } from './Roadmap';

const place = document.getElementById('roadmap')!;
const names = JSON.parse(place.dataset['names']!) as PageNames;
takeEdition(JSON.parse(place.dataset['edition']!) as PlanningEdition);
place.replaceChildren();
render(h(Roadmap, names), place);
