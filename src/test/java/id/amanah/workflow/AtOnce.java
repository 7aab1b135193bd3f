package id.amanah.workflow;

import id.amanah.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Sends requests at the same moment. */
final class AtOnce {

    private AtOnce() {
    }

    /** What each was answered, in their order. */
    @SafeVarargs
    static List<Answer> send(Supplier<Answer>... requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.length);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> running = new ArrayList<>();
            for (Supplier<Answer> request : requests) {
                running.add(threads.submit(() -> {
                    start.await();
                    return request.get();
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
        finally {
            threads.shutdownNow();
        }
    }

}
