package org.kampus.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.kampus.application.StorageUnavailableException;
import org.kampus.application.StorageUnavailableException.Trouble;

/** Stands around transactions, so that a failure in keeping something for good is told, too. */
@Interceptor
@StorageAccess
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class StorageGuard {

    private static final Logger LOG = System.getLogger(StorageGuard.class.getName());
    private static final long NANOS_BETWEEN_WORDS = Duration.ofSeconds(10).toNanos();
    private static final AtomicLong LAST_WORD = new AtomicLong(System.nanoTime() - NANOS_BETWEEN_WORDS);

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception e) {
            Optional<Trouble> trouble = StorageTrouble.of(e);
            if (trouble.isEmpty()) {
                throw e;
            }
            tell(trouble.get(), e);
            throw new StorageUnavailableException(trouble.get(), e);
        }
    }

    /** Says it now and then: everybody meets the same trouble. */
    private static void tell(Trouble trouble, Exception cause) {
        long now = System.nanoTime();
        long last = LAST_WORD.get();
        if (now - last >= NANOS_BETWEEN_WORDS && LAST_WORD.compareAndSet(last, now)) {
            LOG.log(Level.WARNING, "The database is " + trouble.key() + "; what people ask for is refused", cause);
        }
    }
}
