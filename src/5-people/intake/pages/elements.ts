/** What the names of elements say of what they hold. */
const named = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Never seen as text. */
export const unseen = named('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD SELECT TEXTAREA OBJECT CANVAS AUDIO VIDEO BUTTON');

/** Begin and end a line. */
export const blocks =
  named(`ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5
  H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`);

/** Have no end tag, so that they do not nest. */
export const empty = named('AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR');

/** Are ended by what follows them, whether or not they are closed. */
export const selfEnding = named('P LI TD TH TR DT DD OPTION THEAD TBODY TFOOT');
