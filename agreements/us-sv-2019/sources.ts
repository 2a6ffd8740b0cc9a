/** Where each fact of these instruments was read. */
export const sources = {
  S27: 'immpolicytracking.org/policies/us-and-el-salvador-sign-letter-…',
  S28: 'hstoday.us/…el-salvador-begins-implementation-…',
  S29: 'assets.documentcloud.org/documents/6427712/…',
  S30: 'https://docslib.org/doc/11995634',
};
