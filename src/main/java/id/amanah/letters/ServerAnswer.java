package id.amanah.letters;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What came of trying to send a mail, told by the server's code and never by the kind of
 * exception: a greylisting (450) and an unknown mailbox (550) arrive as the same one.
 *
 * @param text what to keep of it: one line without control characters
 */
record ServerAnswer(Kind kind, String text) {

    private static final int LONGEST = 500;

    /** What follows from it. */
    enum Kind {

        /** The server has taken it over. */
        SENT,
        /**
         * It may go next time: 4xx, or nobody knows whether it arrived (then the same
         * Message-ID tells).
         */
        RETRY,
        /** The server cannot be talked to at all, so neither can the next mail go. */
        UNREACHABLE,
        /** It will never go: 5xx. */
        DEAD

    }

    ServerAnswer(Kind kind, String text) {
        this.kind = kind;
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        this.text = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** What a failure of sending means. */
    static ServerAnswer of(MailException failure) {
        Set<Throwable> all = all(failure);
        OptionalInt code = all.stream()
            .map(ServerAnswer::code)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .filter(c -> c >= 400)
            .findFirst();
        String text = all.stream().reduce((first, second) -> second).orElseThrow().toString();
        if (code.isPresent()) {
            return new ServerAnswer(permanent(code.getAsInt()) ? Kind.DEAD : Kind.RETRY, text);
        }
        if (acceptedBeforeTheEnd(failure)) {
            return new ServerAnswer(Kind.SENT, text);
        }
        boolean refusedAll = all.stream().anyMatch(AuthenticationFailedException.class::isInstance)
                || said(failure, "connection failed");
        return new ServerAnswer(refusedAll ? Kind.UNREACHABLE : Kind.RETRY, text);
    }

    /**
     * The connection broke when it was to be closed politely: the mail was accepted
     * before. Trying again would send it twice.
     */
    private static boolean acceptedBeforeTheEnd(MailException failure) {
        return failure instanceof MailSendException unsent && unsent.getFailedMessages().isEmpty()
                && said(failure, "after message sending");
    }

    /** Spring tells where in the talk it failed by its sentence only. */
    private static boolean said(MailException failure, String words) {
        return failure.getMessage() != null && failure.getMessage().contains(words);
    }

    /**
     * 552 says that the mailbox is full, which passes; 530 and 535 that we are at fault.
     */
    private static boolean permanent(int code) {
        return code >= 500 && code != 552 && code != 530 && code != 535;
    }

    private static OptionalInt code(Throwable one) {
        if (one instanceof SMTPAddressFailedException address) {
            return OptionalInt.of(address.getReturnCode());
        }
        if (one instanceof SMTPSenderFailedException sender) {
            return OptionalInt.of(sender.getReturnCode());
        }
        return one instanceof SMTPSendFailedException send ? OptionalInt.of(send.getReturnCode()) : OptionalInt.empty();
    }

    /**
     * The failure with all that it holds: causes, next ones, those of single messages.
     */
    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        java.util.LinkedHashSet<Throwable> ordered = new java.util.LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.poll();
            if (one == null || !seen.add(one)) {
                continue;
            }
            ordered.add(one);
            if (one instanceof MailSendException unsent) {
                Collections.addAll(open, unsent.getMessageExceptions());
            }
            if (one instanceof MessagingException messaging && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (one.getCause() != null) {
                open.add(one.getCause());
            }
        }
        return ordered;
    }

}
