/** The theme: the colours and fonts that everything on the slides refers to (ECMA-376 part 1, 20.1.6). */
import { drawing } from '../../office/names';
import { fonts, type Look } from '../look';

/** Fonts for the scripts that the two families do not have; they come with Windows or with Office. */
const scripts = [
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
  ['Arab', 'Arial'],
  ['Hebr', 'Arial'],
  ['Thai', 'Tahoma'],
  ['Deva', 'Mangal'],
] as const;

const fontXml = (tag: string, latin: string) =>
  `<a:${tag}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>${scripts.map(([script, face]) => `<a:font script="${script}" typeface="${face}"/>`).join('')}</a:${tag}>`;

export function themeXml({ colours }: Look, name: string): string {
  const colour = (slot: string, value: string) => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
  const flat = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${flat}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
  const plain = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<a:theme xmlns:a="${drawing}/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">` +
    colour('dk1', colours.ink) +
    colour('lt1', colours.paper) +
    colour('dk2', colours.second) +
    colour('lt2', colours.wash) +
    colour('accent1', colours.signal) +
    colour('accent2', colours.signalInk) +
    colour('accent3', colours.soft) +
    colour('accent4', colours.tick) +
    colour('accent5', colours.rule) +
    colour('accent6', colours.second) +
    colour('hlink', colours.signalInk) +
    colour('folHlink', colours.soft) +
    `</a:clrScheme><a:fontScheme name="${name}">${fontXml('majorFont', fonts.serif)}${fontXml('minorFont', fonts.sans)}</a:fontScheme>` +
    `<a:fmtScheme name="${name}"><a:fillStyleLst>${flat.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${plain.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${flat.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
