/** Pieces of SQL text that touch files. Every name and path is quoted here. */
import { quoteName, quoteText } from '../rules/sql-print.ts';

export const named = (name: string): string => quoteName(name, 'duckdb');
export const quoted = (text: string): string => quoteText(text, 'duckdb');

/** Lines of JSON with known columns. */
export const readJsonSql = (file: string, types: ReadonlyMap<string, string>): string => {
  const columns = [...types].map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ');
  return `read_json(${quoted(file)}, format = 'newline_delimited', maximum_object_size = ${JSON_LINE_BYTES_MAX}, columns = {${columns}})`;
};

export const JSON_LINE_BYTES_MAX = 4 * 1024 * 1024;

/** A parquet file or folder of ours. */
export const readParquetSql = (file: string): string => `read_parquet(${quoted(file)})`;
