export { checkTimestamps } from './check-timestamps.ts';
export { type TimestampQuery, timestampQuery } from './timestamp-query.ts';
export { readTimestampReply, type TimestampReply } from './timestamp-reply.ts';
