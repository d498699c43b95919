/**
 * Makes the packages again as a reviewer does, who has nothing but the archive of the source: unpacked into an empty folder,
 * with an empty home, by the commands that its `BUILD.md` names. Twice side by side, in surroundings that have nothing in common.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { sha256 } from './build-hash.ts';
import { unzip } from './zip.ts';

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
 * @param tell is told each command that ended, with where and how long it took.
 */
export async function rebuild(
  source: Uint8Array,
  archives: ReadonlyMap<string, Uint8Array>,
  tell: (line: string) => void,
): Promise<Rebuilt[]> {
  const apart = mkdtempSync(join(tmpdir(), 'prior-waves-source-'));
  try {
    return await Promise.all(
      surroundings.map(async ({ folder, zone, locale, mask }) => {
        const root = join(apart, folder, 'source');
        const own = { HOME: join(apart, folder, 'home'), TMPDIR: join(apart, folder, 'tmp') };
        underMask(mask, () => {
          for (const empty of Object.values(own)) mkdirSync(empty, { recursive: true });
          unzip(source, root);
        });
        const env = bareEnvironment();
        // A repository around the folder is none of its business.
        Object.assign(env, own, { USERPROFILE: own.HOME, TZ: zone, LC_ALL: locale, GIT_CEILING_DIRECTORIES: apart });
        const where = `${zone}, ${locale}, umask ${mask.toString(8).padStart(3, '0')}, in “${folder}”`;
        const said = await follow(commandsIn(root), {
          cwd: root,
          env,
          mask,
          tell: (line) => tell(`${line} (${where})`),
        });
        const differing = [...archives].flatMap(([path, bytes]) =>
          existsSync(join(root, path)) && sha256(readFileSync(join(root, path))) === sha256(bytes) ? [] : [path],
        );
        return { where, differing, said };
      }),
    );
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
}

/** The mask is the whole process's: it holds for what is done at once, and for what a program that is started then does. */
function underMask<T>(mask: number, work: () => T): T {
  const before = process.umask(mask);
  try {
    return work();
  } finally {
    process.umask(before);
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

interface Surroundings {
  cwd: string;
  env: NodeJS.ProcessEnv;
  mask: number;
  tell: (line: string) => void;
}

/** Runs one command after the other; what they said, where one of them failed. */
async function follow(commands: readonly string[], surroundings: Surroundings): Promise<string> {
  if (commands.length === 0) return 'BUILD.md names no command.';
  for (const command of commands) {
    const started = Date.now();
    const { status, said } = await run(command, surroundings);
    if (status !== 0) return `${command}\n${said}`;
    surroundings.tell(`${command}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return '';
}

function run(command: string, { cwd, env, mask }: Surroundings): Promise<{ status: number | null; said: string }> {
  const child = underMask(mask, () => spawn(command, { cwd, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] }));
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}
