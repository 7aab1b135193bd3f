package id.amanah.sealing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where an entry stands in the journal: its stream and its place there, from 1. */
record Place(UUID stream, int seq) {

    /** Bytes of a place among the members of a batch. */
    static final int LENGTH = 20;

    static List<Place> of(byte[] members) {
        ByteBuffer bytes = ByteBuffer.wrap(members);
        List<Place> places = new ArrayList<>(members.length / LENGTH);
        while (bytes.hasRemaining()) {
            places.add(new Place(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt()));
        }
        return places;
    }

}
