package org.multaqa.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.files.Staging.Staged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/**
 * Takes in what people send: no more than 20 MB, of a kind that is known by its content, and each picture made anew from
 * its pixels, so that nothing else of it is kept. What is received is closed by whoever asked for it.
 */
@Component
public class Uploads {

    static final DataSize MOST = DataSize.ofMegabytes(20);

    private final Staging staging;
    private final Darkroom darkroom;
    private final Remains remains;

    Uploads(Staging staging, Darkroom darkroom, Remains remains) {
        this.staging = staging;
        this.darkroom = darkroom;
        this.remains = remains;
    }

    /**
     * A file of any kind that the mall takes; a picture is made to fit {@link Fit#PAGE}.
     *
     * @param name what its sender calls it, of which nothing is believed
     * @throws UploadRefusedException if it is not taken; nothing of it stays then
     */
    public Received file(InputStream in, String name) throws UploadRefusedException {
        try (var raw = raw(in)) {
            var kind = FileContent.kind(raw.file());
            if (kind.isPicture()) {
                return developed(raw, kind, name, List.of(Fit.PAGE)).getFirst();
            }
            try (var original = java.nio.file.Files.newInputStream(raw.file())) {
                return received(original, kind, name, Box.NONE);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A picture in each of these sizes, in their order.
     *
     * @param name what its sender calls it, of which nothing is believed
     * @throws UploadRefusedException if it is not taken; nothing of it stays then
     */
    public List<Received> picture(InputStream in, String name, List<Fit> fits) throws UploadRefusedException {
        try (var raw = raw(in)) {
            return developed(raw, FileContent.picture(raw.file()), name, fits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Staged raw(InputStream in) throws IOException, UploadRefusedException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an upload may be slow: receive it before the transaction that keeps it");
        }
        var raw = staging.put(in, MOST.toBytes());
        if (raw.size() == 0) {
            raw.close();
            throw new UploadRefusedException(UploadProblem.EMPTY);
        }
        return raw;
    }

    private List<Received> developed(Staged raw, FileKind kind, String name, List<Fit> fits)
            throws IOException, UploadRefusedException {
        var all = new ArrayList<Received>();
        try {
            for (var print : darkroom.develop(raw.file(), kind, fits)) {
                all.add(received(new ByteArrayInputStream(print.bytes()), print.kind(), name, print.box()));
            }
            return List.copyOf(all);
        } catch (IOException | UploadRefusedException | RuntimeException failure) {
            all.forEach(Received::close);
            throw failure;
        }
    }

    private Received received(InputStream in, FileKind kind, String name, Box box)
            throws IOException, UploadRefusedException {
        var staged = staging.put(in, MOST.toBytes());
        remains.announce(staged.hash());
        return new Received(staged, kind, FileName.clean(name, kind), box);
    }
}
