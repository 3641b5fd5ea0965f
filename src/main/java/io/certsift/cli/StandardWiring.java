package io.certsift.cli;

import java.util.List;
import java.util.Set;

/** The wiring of the program as delivered. */
final class StandardWiring implements Wiring {
    @Override
    public Set<String> flagIds() {
        return Set.of();
    }

    @Override
    public ScanTools tools(ScanSettings settings) throws UsageException {
        throw new UsageException(List.of("this build has no catalog; use a released one"));
    }
}
