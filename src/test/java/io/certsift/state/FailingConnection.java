package io.certsift.state;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;

/** A connection whose statements fail as if the disk did, when told to. */
final class FailingConnection {
    private BooleanSupplier fails;

    FailingConnection(BooleanSupplier fails) {
        this.fails = fails;
    }

    void when(BooleanSupplier now) {
        fails = now;
    }

    Connection over(Connection real) {
        return wrap(Connection.class, real);
    }

    private <T> T wrap(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                FailingConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") && fails.getAsBoolean()) {
                        throw new SQLException("disk I/O error");
                    }
                    try {
                        Object result = method.invoke(real, arguments);
                        if (result instanceof PreparedStatement) {
                            return wrap(PreparedStatement.class, result);
                        }
                        return result instanceof Statement ? wrap(Statement.class, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
