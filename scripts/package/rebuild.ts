/**
 * Makes the packages again as a reviewer does, who has nothing but the archive of the source: unpacked into an empty folder,
 * with an empty home, by the commands that its `BUILD.md` names. Twice, in surroundings that have nothing in common.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sha256 } from './build-hash.ts';

/** What must make no difference. */
const surroundings = [
  { folder: 'a', zone: 'Pacific/Auckland', locale: 'tr_TR.UTF-8', mask: 0o077 },
  { folder: 'Ein Ordner mit längerem Namen', zone: 'America/Los_Angeles', locale: 'zh_TW.UTF-8', mask: 0o002 },
] as const;

/** All that is left of the surroundings of this command: where programs are, and how packages are reached. */
const kept =
  /^(?:path|systemroot|comspec|pathext|https?_proxy|no_proxy|ssl_cert_\w+|node_extra_ca_certs|npm_config_(?:registry|cafile))$/i;

export interface Rebuilt {
  /** In words, for people to read. */
  where: string;
  /** The archives that came out otherwise, or not at all; empty where all are the same to the byte. */
  differing: string[];
  /** What the commands said, where one failed; else empty. */
  said: string;
}

/**
 * @param source the archive of the source.
 * @param archives the packages that must come of it, by their path in the project.
 */
export function rebuild(source: Uint8Array, archives: ReadonlyMap<string, Uint8Array>): Rebuilt[] {
  const apart = mkdtempSync(join(tmpdir(), 'prior-waves-source-'));
  try {
    return surroundings.map(({ folder, zone, locale, mask }) => {
      const root = join(apart, folder, 'source');
      const own = { HOME: join(apart, folder, 'home'), TMPDIR: join(apart, folder, 'tmp') };
      const before = process.umask(mask);
      try {
        for (const empty of Object.values(own)) mkdirSync(empty, { recursive: true });
        unpack(source, root);
        const env = bareEnvironment();
        // A repository around the folder is none of its business.
        Object.assign(env, own, { USERPROFILE: own.HOME, TZ: zone, LC_ALL: locale, GIT_CEILING_DIRECTORIES: apart });
        const said = follow(commandsIn(root), root, env);
        const differing = [...archives].flatMap(([path, bytes]) =>
          existsSync(join(root, path)) && sha256(readFileSync(join(root, path))) === sha256(bytes) ? [] : [path],
        );
        const where = `${zone}, ${locale}, umask ${mask.toString(8).padStart(3, '0')}, in “${folder}”`;
        return { where, differing, said };
      } finally {
        process.umask(before);
      }
    });
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const left = Object.entries(process.env).filter(([name]) => kept.test(name));
  // Without the programs of this project's own packages.
  const others = (path = '') => path.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return Object.fromEntries(left.map(([name, is]) => [name, /^path$/i.test(name) ? others(is).join(delimiter) : is]));
}

/** The commands that the archive's instructions name, in order. */
function commandsIn(root: string): string[] {
  const instructions = readFileSync(join(root, 'BUILD.md'), 'utf8');
  const commands = /^## Commands$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(instructions)?.[1] ?? '';
  return commands.split('\n').filter((line) => line !== '');
}

/** Runs one command after the other; what they said, where one of them failed. */
function follow(commands: readonly string[], cwd: string, env: NodeJS.ProcessEnv): string {
  if (commands.length === 0) return 'BUILD.md names no command.';
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync(command, { cwd, env, encoding: 'utf8', shell: true });
    if (status !== 0) return `${command}\n${stdout}\n${stderr}`;
  }
  return '';
}

function unpack(archive: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
