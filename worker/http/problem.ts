import type { Context } from 'hono';
import { fillText, type TextParams } from '../../pipeline/model/fill-text.ts';
import { type Issue, issueMessage } from '../../pipeline/model/issue.ts';
import type { Language } from '../../pipeline/model/language.ts';
import { chooseLanguage } from './language.ts';
import { type ProblemCode, problemTexts } from './problem-texts.ts';

/** Why a request is not answered as asked; becomes `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: TextParams;
  readonly issues?: readonly Issue[];
}

/** The outcome of a step that may be refused. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (
  code: ProblemCode,
  params: TextParams = {},
  issues: readonly Issue[] = [],
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, params, issues },
});

/** An issue as the API answers it: with its sentence, without what only the sentence needs. */
export const createIssueJson = ({ params, ...issue }: Issue, language: Language) => ({
  ...issue,
  message: issueMessage(params === undefined ? issue : { ...issue, params }, language),
});

/** The problem as a response in the language asked for. */
export const createProblemResponse = (
  problem: Problem,
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const { status, title, detail } = problemTexts[problem.code];
  const issues = problem.issues ?? [];
  const body = {
    type: `urn:doi-sanh:problem:${problem.code}`,
    title: title[language],
    status,
    detail: fillText(detail[language], problem.params ?? {}, language),
    ...(issues.length > 0 && {
      issues: issues.map((issue) => createIssueJson(issue, language)),
    }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      ...headers,
    },
  });
};

/** The problem, in the language of the request being answered. */
export const answerProblem = (
  context: Context,
  problem: Problem,
  headers?: Readonly<Record<string, string>>,
): Response => createProblemResponse(problem, chooseLanguage(context.req.raw), headers);
