import Glibc

/// Fills standard input, output and error where the program was started without them.
///
/// The next file opened would get the free number, and what is meant for the screen would be written
/// into a recording. The fillers are open for reading alone: writing to them fails, as it would have
/// without them, and there is nothing to read.
func fillStandardFiles() {
  for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
  where fcntl(descriptor, F_GETFD) < 0 {
    // The lowest free number is the one that is missing, as the lower ones are filled already.
    _ = open("/dev/null", O_RDONLY)
  }
}
