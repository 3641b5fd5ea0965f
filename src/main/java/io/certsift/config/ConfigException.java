package io.certsift.config;

import java.util.List;
import java.util.stream.Collectors;

/** Configuration that cannot be used; carries every problem that was found, in order, one line each in the message. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigProblem> problems;

    public ConfigException(List<ConfigProblem> problems) {
        super(problems.stream().sorted().map(ConfigProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    public List<ConfigProblem> problems() {
        return problems;
    }
}
