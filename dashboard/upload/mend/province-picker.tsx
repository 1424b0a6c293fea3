import type { Option } from '../../page/find-options.ts';
import { Picker } from '../../page/picker.tsx';
import { useStore } from '../store-context.ts';

/** A searchable list of provinces under a button: `quang ninh` finds Quảng Ninh. */
export const ProvincePicker = (props: {
  id: string;
  labelledBy: string;
  /** A slug; null: none was chosen. */
  current: string | null;
  onPick: (slug: string) => void;
}) => {
  const { say, language, names } = useStore();
  const { current } = props;
  return (
    <Picker
      id={props.id}
      language={language}
      options={useProvinceOptions()}
      {...(current === null ? {} : { current })}
      searchLabel={say('mend.searchProvince')}
      buttonClass="field picker-field"
      onPick={props.onPick}
    >
      {current === null ? say('mend.chooseProvince') : names.geography(current, null)}
    </Picker>
  );
};

/** Each name once: the period of a figure decides which of two territories it means. */
export const useProvinceOptions = (): readonly Option[] => {
  const { lists, language } = useStore();
  const bySlug = new Map<string, Option>();
  for (const { slug, name, aliases, type } of lists.geographies)
    if (type === 'province' || type === 'city' || type === 'nation')
      bySlug.set(slug, {
        id: slug,
        label: name[language],
        aliases: [...aliases, name.vi, name.en, ...(bySlug.get(slug)?.aliases ?? [])],
      });
  return [...bySlug.values()];
};
