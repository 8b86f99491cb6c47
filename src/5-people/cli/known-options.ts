/** The option that every command with knowledge in it takes. */
import { Option } from 'commander';

export const knowledgeOption = (): Option =>
  new Option('--knowledge <folder>', 'your own layer of knowledge (default: RIWAYA_HOME or the data folder)');
