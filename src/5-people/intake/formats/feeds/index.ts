export { isFeed } from './is-feed.ts';
export { readFeed } from './read-feed.ts';
