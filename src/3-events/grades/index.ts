export { type Grades, gradesOf } from './grades.ts';
export { type Independent, independentOf } from './independence.ts';
