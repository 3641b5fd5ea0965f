package io.certsift.state;

import java.sql.SQLException;

/** A row is not what was written. */
final class DamagedException extends SQLException {
    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
        super(what);
    }
}
