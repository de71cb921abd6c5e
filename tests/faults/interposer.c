/* Stands between a program and the C library's calls on files (Linux, by LD_PRELOAD).
 *
 * It watches what lies below one folder, and does two things there: makes the call number N of a
 * kind fail, or all from N on; and writes down every change, so that a loss of power can be played.
 * Without `cv_watch` it does nothing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPEN, WRITE, SYNC, RENAME, CLOSE, TRUNCATE, UNLINK, MKDIR, READ, KINDS };
enum { SHORT_WRITE = -1, FDS = 4096 };

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char root[PATH_MAX];
static size_t root_length;
static char *paths[FDS];          /* of each watched descriptor its path, else NULL */
static unsigned kinds_armed;      /* bits of the kinds that count */
static long calls, first, struck; /* counted calls; the one that fails; how many failed */
static int failure, lasting;
static long counted[KINDS];
static char strike[PATH_MAX + 32];
static int trace = -1;

#define NEXT(name, real) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int below(const char *path) {
    return root_length && !strncmp(path, root, root_length) &&
           (path[root_length] == '/' || !path[root_length]);
}

/* Where a call points, or NULL where it is not watched. */
static const char *found(int folder, const char *path, char *whole) {
    if (!root_length || !path) return NULL;
    if (path[0] == '/') return below(path) ? path : NULL;
    if (folder < 0 || folder >= FDS || !paths[folder]) return NULL;
    snprintf(whole, PATH_MAX, "%s/%s", paths[folder], path);
    return whole;
}

static const char *path_of(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

static void keep(int fd, const char *path) {
    if (fd < 0 || fd >= FDS) return;
    char *old = paths[fd];
    paths[fd] = path ? strdup(path) : NULL;
    if (old) free(old);
}

/* Whether this call is to fail; under the lock. */
static int fails(int kind, const char *path) {
    static const char *names[] = {"open", "write", "fsync", "rename", "close",
                                  "ftruncate", "unlink", "mkdir", "read"};
    counted[kind]++;
    if (!(kinds_armed >> kind & 1)) return 0;
    calls++;
    if (!first || calls < first || (calls > first && !lasting)) return 0;
    if (!struck++) snprintf(strike, sizeof strike, "%s %s", names[kind], path + root_length);
    if (failure > 0) errno = failure;
    return 1;
}

static void put(const void *data, size_t size) {
    NEXT(write, real);
    for (const char *at = data; size;) {
        ssize_t done = real(trace, at, size);
        if (done <= 0) return;
        at += done, size -= (size_t)done;
    }
}

/* One change: what, two numbers, two texts. */
static void record(char what, int64_t a, int64_t b, const void *one, size_t size, const char *two) {
    if (trace < 0) return;
    int64_t head[5] = {what, a, b, (int64_t)size, two ? (int64_t)strlen(two) : 0};
    put(head, sizeof head);
    put(one, size);
    if (two) put(two, strlen(two));
}

static void record_path(char what, int64_t a, int64_t b, const char *path, const char *two) {
    record(what, a, b, path, strlen(path), two);
}

/* --- the way in, for the test ------------------------------------------------------------- */

void cv_watch(const char *folder, unsigned kinds, long number, int error, int all_after, int fd) {
    pthread_mutex_lock(&lock);
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    kinds_armed = kinds, first = number, failure = error, lasting = all_after, trace = fd;
    calls = struck = 0;
    memset(counted, 0, sizeof counted);
    pthread_mutex_unlock(&lock);
}

const char *cv_release(void) {
    pthread_mutex_lock(&lock);
    root_length = 0;
    first = 0;
    trace = -1;
    pthread_mutex_unlock(&lock);
    return struck ? strike : "";
}

long cv_counted(int kind) { return counted[kind]; }

void cv_mark(const char *text) {
    pthread_mutex_lock(&lock);
    record_path('!', 0, 0, text, NULL);
    pthread_mutex_unlock(&lock);
}

/* --- calls ---------------------------------------------------------------------------------- */

static int opened(int folder, const char *path, int flags, mode_t mode) {
    NEXT(openat64, real);
    char whole[PATH_MAX];
    const char *at = found(folder, path, whole);
    if (!at) {
        int fd = real(folder, path, flags, mode);
        if (path_of(fd)) keep(fd, NULL);
        return fd;
    }
    pthread_mutex_lock(&lock);
    int fd = -1;
    if (!fails(OPEN, at)) {
        struct stat before;
        int nameless = (flags & O_TMPFILE) == O_TMPFILE;
        int isnew = nameless || fstatat(folder, path, &before, AT_SYMLINK_NOFOLLOW);
        fd = real(folder, path, flags, mode);
        if (fd >= 0) {
            int how = nameless ? 2 : isnew ? 1 : 0;
            keep(fd, at);
            record_path('O', fd, how, at, NULL);
            if (flags & O_TRUNC) record('T', fd, 0, "", 0, NULL);
        }
    }
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE_OF(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int d, const char *path, int flags, ...) { MODE_OF(flags) return opened(d, path, flags, mode); }
int openat64(int d, const char *path, int flags, ...) { MODE_OF(flags) return opened(d, path, flags, mode); }

int close(int fd) {
    NEXT(close, real);
    if (!path_of(fd)) return real(fd);
    pthread_mutex_lock(&lock);
    int failed = root_length && path_of(fd) && fails(CLOSE, path_of(fd));
    keep(fd, NULL);
    int saved = errno, result = real(fd); /* Linux lets go of it, whatever it answers. */
    pthread_mutex_unlock(&lock);
    if (failed) errno = saved;
    return failed ? -1 : result;
}

static ssize_t written(int fd, const void *data, size_t size, off64_t where) {
    NEXT(pwrite64, real);
    NEXT(write, plain);
    if (!root_length || !path_of(fd)) {
        return where < 0 ? plain(fd, data, size) : real(fd, data, size, where);
    }
    pthread_mutex_lock(&lock);
    ssize_t done = -1;
    int failed = path_of(fd) && fails(WRITE, path_of(fd));
    if (!failed || failure == SHORT_WRITE) {
        if (failed && size > 1) size /= 2;
        done = where < 0 ? plain(fd, data, size) : real(fd, data, size, where);
        if (done > 0 && trace >= 0) {
            off64_t start = where < 0 ? lseek64(fd, 0, SEEK_CUR) - done : where;
            record('W', fd, start, data, (size_t)done, NULL);
        }
    }
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return written(fd, data, size, -1); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return written(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return written(fd, data, size, at); }

#define WATCHED(kind, at, what, ...) \
    if (!root_length || !(at)) return real(__VA_ARGS__); \
    pthread_mutex_lock(&lock); \
    int result = -1; \
    if (!fails(kind, at)) { \
        result = real(__VA_ARGS__); \
        if (!result) { what; } \
    } \
    pthread_mutex_unlock(&lock); \
    return result

#define SYNCS(name, mark) \
    int name(int fd) { \
        NEXT(name, real); \
        const char *at = path_of(fd); \
        WATCHED(SYNC, at, record_path(mark, fd, 0, at, NULL), fd); \
    }
SYNCS(fsync, 'S')
SYNCS(fdatasync, 'S')
SYNCS(syncfs, 'A')

#define TRUNCATES(name, type) \
    int name(int fd, type size) { \
        NEXT(name, real); \
        const char *at = path_of(fd); \
        WATCHED(TRUNCATE, at, record('T', fd, size, "", 0, NULL), fd, size); \
    }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

#define MOVES(name, mark, types, names, from, source, to, target) \
    int name types { \
        NEXT(name, real); \
        char one[PATH_MAX], two[PATH_MAX]; \
        const char *b = found(to, target, two), *a = found(from, source, one); \
        int fd = -1; \
        if (!strncmp(source, "/proc/self/fd/", 14)) sscanf(source + 14, "%d", &fd); \
        WATCHED(RENAME, b, record_path(mark, fd, 0, a ? a : "", b), names); \
    }
#define LIST(...) __VA_ARGS__
MOVES(rename, 'R', (const char *s, const char *t), LIST(s, t), AT_FDCWD, s, AT_FDCWD, t)
MOVES(renameat, 'R', (int f, const char *s, int g, const char *t), LIST(f, s, g, t), f, s, g, t)
MOVES(renameat2, 'R', (int f, const char *s, int g, const char *t, unsigned x), LIST(f, s, g, t, x), f, s, g, t)
MOVES(link, 'L', (const char *s, const char *t), LIST(s, t), AT_FDCWD, s, AT_FDCWD, t)
MOVES(linkat, 'L', (int f, const char *s, int g, const char *t, int x), LIST(f, s, g, t, x), f, s, g, t)

#define ON_PATH(name, kind, mark, types, names, folder, path) \
    int name types { \
        NEXT(name, real); \
        char whole[PATH_MAX]; \
        const char *at = found(folder, path, whole); \
        WATCHED(kind, at, record_path(mark, 0, 0, at, NULL), names); \
    }
ON_PATH(unlink, UNLINK, 'U', (const char *p), LIST(p), AT_FDCWD, p)
ON_PATH(unlinkat, UNLINK, 'U', (int f, const char *p, int x), LIST(f, p, x), f, p)
ON_PATH(mkdir, MKDIR, 'M', (const char *p, mode_t m), LIST(p, m), AT_FDCWD, p)
ON_PATH(mkdirat, MKDIR, 'M', (int f, const char *p, mode_t m), LIST(f, p, m), f, p)

/* The time that a file says it was changed last; through a descriptor alone. */
int futimens(int fd, const struct timespec times[2]) {
    NEXT(futimens, real);
    if (!root_length || !path_of(fd) || !times) return real(fd, times);
    pthread_mutex_lock(&lock);
    int result = real(fd, times);
    int64_t time = times[1].tv_sec * INT64_C(1000000000) + times[1].tv_nsec;
    if (!result) record('H', fd, time, "", 0, NULL);
    pthread_mutex_unlock(&lock);
    return result;
}

#define READS(name, types, names) \
    ssize_t name types { \
        NEXT(name, real); \
        if (!root_length || !path_of(fd)) return real(names); \
        pthread_mutex_lock(&lock); \
        int failed = fails(READ, path_of(fd)); \
        pthread_mutex_unlock(&lock); \
        return failed ? -1 : real(names); \
    }
READS(read, (int fd, void *b, size_t n), LIST(fd, b, n))
READS(pread, (int fd, void *b, size_t n, off_t o), LIST(fd, b, n, o))
READS(pread64, (int fd, void *b, size_t n, off64_t o), LIST(fd, b, n, o))
READS(readv, (int fd, const struct iovec *v, int n), LIST(fd, v, n))
READS(preadv, (int fd, const struct iovec *v, int n, off_t o), LIST(fd, v, n, o))
READS(preadv64, (int fd, const struct iovec *v, int n, off64_t o), LIST(fd, v, n, o))
/* What Python's os.preadv calls. */
READS(preadv2, (int fd, const struct iovec *v, int n, off_t o, int x), LIST(fd, v, n, o, x))
READS(preadv64v2, (int fd, const struct iovec *v, int n, off64_t o, int x), LIST(fd, v, n, o, x))
