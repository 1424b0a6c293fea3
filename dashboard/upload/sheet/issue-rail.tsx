import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../pipeline/model/format.ts';
import type { UploadIssue } from '../answers.ts';
import { useStore } from '../store-context.ts';
import { placeOf, textCellOf } from './grid-sheet.ts';
import { useSheetView } from './sheet-view.ts';

/** On a narrow page the list stands above the sheet and must leave it in sight. */
const countAtFirst = (): number => (window.matchMedia('(max-width: 900px)').matches ? 3 : 50);

/** Errors first, each a step to its cell. */
export const IssueRail = (props: {
  issues: readonly UploadIssue[];
  children?: ComponentChildren;
}) => {
  const { issues } = props;
  const { say, language } = useStore();
  const limit = useSignal(countAtFirst());
  const sorted = [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity === 'warning'),
  ];
  const left = sorted.length - limit.value;
  return (
    <aside class="rail" aria-label={say('issues.title')}>
      {props.children}
      {issues.length > 0 && <h2>{say('issues.title')}</h2>}
      <ol class="issues">
        {sorted.slice(0, limit.value).map((issue, index) => (
          <li key={`${index}/${issue.code}/${issue.cell}`}>
            <IssueItem issue={issue} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            limit.value += 200;
          }}
        >
          {say('issues.more', { count: formatNumber(left, language) })}
        </button>
      )}
    </aside>
  );
};

/** The sentence; where it names a place in the file, a button that goes there. */
const IssueItem = ({ issue }: { issue: UploadIssue }) => {
  const { say } = useStore();
  const view = useSheetView();
  const place = placeOf(issue);
  const where = issue.cell ?? (issue.row === null ? '' : `${say('sheet.row')} ${issue.row}`);
  const content = (
    <>
      <span class={`issue-head ${issue.severity}-text`}>
        {say(`issues.${issue.severity}`)}
        {where !== '' && <span class="issue-cell">{where}</span>}
      </span>
      <span class="issue-message">{issue.message}</span>
    </>
  );
  if (!place && (textCellOf(issue) === null || !view.showsText))
    return <div class={`issue ${issue.severity}`}>{content}</div>;
  const chosen = view.place.value;
  const isHere = place !== null && chosen?.row === place.row && chosen.column === place.column;
  return (
    <button
      type="button"
      class={`issue ${issue.severity}`}
      aria-current={isHere ? 'true' : undefined}
      onClick={() => view.walkToIssue(issue)}
    >
      {content}
    </button>
  );
};
