package io.certsift.cli;

import java.util.List;

/** Everything that is wrong with the command line, the catalog or the policy, all at once. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** With one line per problem: what, where, what to do. */
    public UsageException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
