/** Words of the form for the client's look: a colour, a logo, a line on every page. */

const contrastOf = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

export const reportBrandWords = {
  colour: {
    legend: 'Colour',
    pick: 'Pick the colour',
    hex: 'Or type it',
    hexHelp: 'Six digits after a #, such as #0a5c8f.',
    notHex: 'This is no colour that can be read. It takes six digits or letters from a to f, such as #0a5c8f.',
    none: 'Use no colour',
    putBack: (colour: string) => `Use ${colour} again`,
    without: 'Without one, the report keeps the colours of Attune.',
    sample: 'The colour as an area with words on it, as words on white, and as a pale ground.',
    area: 'Areas',
    words: 'Words',
    ground: 'Grounds',
    asChosen: 'It is used as you chose it, for areas and for words.',
    darkened: (ink: string, ratio: number) =>
      `Areas take it as you chose it. On white it has a contrast of ${contrastOf(ratio)}, too little to read, so words and lines take the darker ${ink}.`,
  },
  logo: {
    legend: 'Logo',
    choose: 'Choose a logo',
    replace: 'Choose another logo',
    help: 'PNG, JPEG or SVG, up to 10 MB. It is drawn anew in your browser, at most 1,200 pixels wide or high, so nothing but the picture is kept.',
    reading: 'Reading the picture.',
    kept: (width: number, height: number, kilobytes: number) =>
      `Kept at ${width} by ${height} pixels, ${kilobytes} kB.`,
    preview: 'The logo as it is kept',
    remove: 'Remove the logo',
    removed: 'The logo was removed.',
    undo: 'Undo',
    unchanged: 'Nothing here was changed.',
    failures: {
      tooLarge: 'This file is larger than a logo needs. Choose one of at most 10 MB.',
      tooManyPixels:
        'This picture has more pixels than can be drawn here. Save it smaller, at most 5,000 pixels a side.',
      notAPicture: 'This is no PNG, JPEG or SVG. Save the logo as one of these and choose it again.',
      animated: 'This picture moves. Paper does not, so save one still of it and choose that.',
      sizeless: 'This SVG does not say how large it is. Give it a viewBox, or save the logo as a PNG.',
      broken: 'This picture is damaged, or your browser cannot draw it. Save it as a PNG and choose that.',
      unreadable:
        'The browser could not read the file. If it lies in the cloud or on another drive, copy it to this device and try again.',
    },
  },
  line: {
    label: 'Line at the head of every page',
    help: 'Such as “Confidential: board of Harbour Rail”. Left empty, it says “Confidential”. The date stands after it. The PDF has room for some 60 characters there.',
  },
};
