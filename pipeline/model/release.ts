import type { Basis } from './geography.ts';
import type { Aggregation, Direction, Programme } from './indicator.ts';
import type { Bilingual } from './language.ts';
import type { Period } from './period.ts';

/** One upload's accepted observations inside a release. */
export interface Revision {
  /** The upload's id: a revision is the upload, accepted. */
  readonly upload: string;
  readonly dataset: string;
  readonly publisher: string;
  /** ISO day on which the source was published, when known. */
  readonly publishedOn: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly observations: number;
  readonly families: readonly string[];
}

/** A derived, immutable file: one family's observations. */
export interface DataFile {
  readonly family: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

/** A period that has figures, and the bases on which figures were published for it. */
export interface CatalogPeriod extends Period {
  readonly published: readonly Basis[];
}

/** What the catalog says of an indicator: what there is to choose. */
export interface CatalogIndicator {
  readonly id: string;
  readonly family: string;
  readonly name: Bilingual;
  readonly unit: string;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly publisher: string | null;
  readonly periods: readonly CatalogPeriod[];
  readonly geographies: readonly string[];
  /** Bases with figures, published or derived. */
  readonly bases: readonly Basis[];
  readonly datasets: readonly string[];
  /** Path of the family's file. */
  readonly file: string;
}

/** An immutable set of revisions and what is derived from it: what readers see. */
export interface Release {
  readonly id: string;
  readonly number: number;
  readonly parent: string | null;
  /** ISO time. */
  readonly createdAt: string;
  readonly by: string;
  readonly reason: string;
  readonly revisions: readonly Revision[];
  readonly files: readonly DataFile[];
  readonly indicators: readonly CatalogIndicator[];
  readonly programmes: readonly Programme[];
}
