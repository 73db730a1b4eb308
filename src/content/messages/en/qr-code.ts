/** Words of a code to scan. */
export const qrCodeWords = {
  missing: 'The code to scan could not be drawn. Check the connection and reload the page; the link says the same.',
};
