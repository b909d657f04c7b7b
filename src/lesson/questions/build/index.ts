export { courseQuestions, type LessonQuestions } from './course-questions.ts';
export { renderQuestion } from './render-question.ts';
