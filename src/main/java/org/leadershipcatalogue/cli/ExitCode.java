package org.leadershipcatalogue.cli;

/** What the program's exit code means. */
enum ExitCode {
    FINE(0),
    UNEXPECTED_FAILURE(1),
    CONTENT_PROBLEMS(2),
    WRONG_SETUP(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
