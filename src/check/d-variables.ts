// The variables that D has by itself. All other names are free in its scripts, whatever the language calls so.

const names: ReadonlySet<string> = new Set(
  [
    'args caller cpu curcpu curlwpsinfo curpsinfo curthread cwd errno execargs execname fds gid ipl pid ppid',
    'probefunc probemod probename probeprov root stackdepth tid timestamp ucaller uid uregs ustackdepth vtimestamp',
    'walltimestamp zonename arg0 arg1 arg2 arg3 arg4 arg5 arg6 arg7 arg8 arg9',
  ].flatMap((line) => line.split(' ')),
);

export function isVariableOfD(name: string): boolean {
  return names.has(name);
}
