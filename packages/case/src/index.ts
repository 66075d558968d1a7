export * from './file/case.ts';
