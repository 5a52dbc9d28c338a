/** Corrections, written the way the draft writes. */
export { formatQuantity } from './format.js';
export { formatDate } from './format-date.js';
export { fitArticle } from './place-article.js';
export { writeName } from './name.js';
export { writeQuantity, type Edit } from './quantity.js';
export { isSafe } from './safe.js';
