import fc from 'fast-check';

// A clone is judged by the same cases every time; `SEED=$RANDOM npm test` looks for others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_125) });
