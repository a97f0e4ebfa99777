"""The root of a Merkle tree by a small loop in C, compiled in the same run: what Python is held against."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_SOURCE = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
%(head)s
int main(int n, char **words) {
  size_t count = (size_t)atoll(words[1]);
  unsigned char *h = malloc(count * 32), node[65];
  for (size_t i = 0; i < count; i++) { memset(h + 32 * i, 0, 32); memcpy(h + 32 * i, &i, sizeof i); }
  struct timespec a, b;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
  node[0] = 1;
  while (count > 1) {
    size_t above = 0;
    for (size_t i = 0; i + 1 < count; i += 2) {
      memcpy(node + 1, h + 32 * i, 64);
      hash(node, 65, h + 32 * above++);
    }
    if (count & 1) memmove(h + 32 * above++, h + 32 * (count - 1), 32);
    count = above;
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
  printf("%%.9f ", (b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) / 1e9);
  for (int i = 0; i < 32; i++) printf("%%02x", h[i]);
  return 0;
}
"""
# Its three steps, not SHA256(): since OpenSSL 3 that one looks its algorithm up for every hash, ten times the work.
_OPENSSL = r"""
#include <openssl/sha.h>
static void hash(const unsigned char *d, int n, unsigned char *out) {
  SHA256_CTX c;
  SHA256_Init(&c); SHA256_Update(&c, d, n); SHA256_Final(out, &c);
}
"""
_PLAIN = r"""
#include <stdint.h>
static const uint32_t K[64] = {%s};
#define R(x, n) ((x) >> (n) | (x) << (32 - (n)))
static void block(uint32_t *s, const unsigned char *p) {
  uint32_t w[64], v[8];
  for (int i = 0; i < 16; i++) w[i] = (uint32_t)p[4*i] << 24 | p[4*i+1] << 16 | p[4*i+2] << 8 | p[4*i+3];
  for (int i = 16; i < 64; i++)
    w[i] = w[i-16] + (R(w[i-15], 7) ^ R(w[i-15], 18) ^ w[i-15] >> 3) + w[i-7] + (R(w[i-2], 17) ^ R(w[i-2], 19) ^ w[i-2] >> 10);
  memcpy(v, s, 32);
  for (int i = 0; i < 64; i++) {
    uint32_t t = v[7] + (R(v[4], 6) ^ R(v[4], 11) ^ R(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + w[i];
    uint32_t u = (R(v[0], 2) ^ R(v[0], 13) ^ R(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    v[7] = v[6]; v[6] = v[5]; v[5] = v[4]; v[4] = v[3] + t; v[3] = v[2]; v[2] = v[1]; v[1] = v[0]; v[0] = t + u;
  }
  for (int i = 0; i < 8; i++) s[i] += v[i];
}
static void hash(const unsigned char *d, int n, unsigned char *out) {
  uint32_t s[8] = {0x6a09e667,0xbb67ae85,0x3c6ef372,0xa54ff53a,0x510e527f,0x9b05688c,0x1f83d9ab,0x5be0cd19};
  unsigned char last[64] = {0};
  block(s, d);
  last[0] = d[64]; last[1] = 0x80; last[62] = (unsigned char)(n * 8 >> 8); last[63] = (unsigned char)(n * 8);
  block(s, last);
  for (int i = 0; i < 32; i++) out[i] = (unsigned char)(s[i / 4] >> (24 - 8 * (i %% 4)));
}
"""


def _constants() -> str:
    """The fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2)."""
    primes = [n for n in range(2, 312) if all(n % d for d in range(2, n))][:64]
    roots = []
    for prime in primes:
        low, high = 0, 1 << 40
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if middle**3 <= prime << 96 else (low, middle)
        roots.append(low & 0xFFFFFFFF)
    return ",".join(str(root) for root in roots)


def compiled(folder: Path) -> tuple[Path, str] | None:
    """Return the program and whose SHA-256 it calls; None where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    for head, library, whose in ((_OPENSSL, ["-lcrypto"], "OpenSSL"), (_PLAIN % _constants(), [], "plain C")):
        source, program = folder / "root.c", folder / "root"
        source.write_text(_SOURCE % {"head": head}, encoding="ascii")
        done = subprocess.run(
            [compiler, "-O2", "-w", source, "-o", program, *library], capture_output=True, check=False
        )
        if done.returncode == 0:
            return program, whose
    return None


def leaves(count: int, start: int = 0) -> list[bytes]:
    """The same leaf hashes as the program makes, `count` from number `start` on."""
    return [i.to_bytes(8, "little") + bytes(24) for i in range(start, start + count)]


def c_root(program: Path, count: int) -> tuple[float, bytes]:
    """Return how many seconds of the processor the program took, and the root."""
    seconds, root = subprocess.run([program, str(count)], capture_output=True, check=True, text=True).stdout.split()
    return float(seconds), bytes.fromhex(root)
