package org.kampus.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Refuses bodies beyond {@link #LARGEST}, whether or not their length is told beforehand. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** Largest body, bytes. */
    static final int LARGEST = 1024 * 1024;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        request.setEntityStream(new Bounded(request.getEntityStream()));
    }

    private ClientErrorException tooLarge() {
        String message = headers == null ? "" : Messages.of(headers).text("body.tooLarge", LARGEST / 1024);
        return new ClientErrorException(message, Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int number = super.read(buffer, offset, length);
            count(Math.max(0, number));
            return number;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > LARGEST) {
                throw tooLarge();
            }
        }
    }
}
