/** Every rime of Vietnamese without its tone, as schoolbooks list them, and those of Đắk Lắk. */
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu
  iêc iêm iên iêng iêp iêt iêu y yê yêm yên yêng yêt yêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
  ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt
  uy uya uych uyên uyêt uynh uyn uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  uai uan uang uanh uat uay uao uăn uăng uăt uăm ue uen ueo uet uên uêt uôc ak ăk`.split(/\s+/),
);

const onset = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Could this be one Vietnamese word: onset, rime, and one tone at most? Case does not count. Letters
 * of another encoding rarely make one.
 */
export const isSyllable = (word: string): boolean => {
  const spread = word.toLowerCase().normalize('NFD');
  if ((spread.match(tones) ?? []).length > 1) return false;
  const bare = spread.replace(tones, '').normalize('NFC');
  if (rimes.has(bare)) return true;
  const begin = onset.exec(bare)?.[0] ?? '';
  // "quê" is qu + ê, "gì" and "giêng" are g with i and iêng.
  const ends = [
    bare.slice(begin.length),
    ...(begin === 'gi' || begin === 'qu' ? [bare.slice(1)] : []),
  ];
  return begin !== '' && ends.some((end) => rimes.has(end));
};
