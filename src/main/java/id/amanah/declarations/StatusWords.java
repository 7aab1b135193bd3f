package id.amanah.declarations;

import id.amanah.shared.Words;
import java.util.Map;

/** The status in a sentence of refusal. */
final class StatusWords {

    private static final Map<Status, Words> WORDS = Map.of(Status.DRAFT, new Words("masih draf", "still a draft"),
            Status.SUBMITTED, new Words("sedang diproses", "in progress"), Status.RETURNED,
            new Words("menunggu dilengkapi oleh pelapor", "waiting for the declarant to complete it"), Status.CLOSED,
            new Words("sudah selesai", "closed"), Status.WITHDRAWN, new Words("sudah ditarik kembali", "withdrawn"));

    private StatusWords() {
    }

    static Words of(Status status) {
        return WORDS.get(status);
    }

}
