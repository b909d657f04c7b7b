export { type OutputCall, repeatCall, tellCalls } from './output/output-call.ts';
export { createOutputView, type OutputView } from './output/output-view.ts';
export { type Failure, failureText } from './output/render-failure.ts';
export { createRunLog, type OpenRun, type RunElsewhere, type RunLog } from './model/run-log.ts';
export type { RunChange, RunRecord } from './model/run-record.ts';
export type { FileEntry, FileMark, WorkbenchFiles, WorkbenchSession } from './model/session.ts';
