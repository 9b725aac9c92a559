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
import org.kampus.company.history.OrderFile;

/** Refuses bodies beyond {@link #LARGEST}, or files of orders beyond theirs, whether or not their length is told beforehand. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    /** Largest body, bytes. */
    static final int LARGEST = 1024 * 1024;

    private static final String ORDERS = "order-histories(/[^/]+/files)?";

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean orders = request.getMethod().equals("POST")
                && request.getUriInfo().getPath(true).replaceAll("^/|/$", "").matches(ORDERS);
        int most = orders ? OrderFile.LARGEST : LARGEST;
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), most));
    }

    private ClientErrorException tooLarge(int most) {
        String message = headers == null ? "" : Messages.of(headers).text("body.tooLarge", most / 1024);
        return new ClientErrorException(message, Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private final class Bounded extends FilterInputStream {

        private final int most;
        private long read;

        Bounded(InputStream in, int most) {
            super(in);
            this.most = most;
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
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
