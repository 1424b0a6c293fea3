import { readFileSync } from 'node:fs';

/** A bundled report with the hints it is uploaded with. */
export interface BundledReport {
  readonly file: string;
  readonly dataset: string;
  readonly publisher: string;
  readonly publishedOn?: string;
  readonly province?: string;
  readonly period?: string;
  readonly unit?: string;
}

export const reportsFolder = 'data/reports';

export const bundledReports: readonly BundledReport[] = JSON.parse(
  readFileSync(`${reportsFolder}/reports.json`, 'utf8'),
);
