package id.amanah.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many cases at once on a lane, and how fast they went. */
final class Race {

    private static final int THREADS = 8;

    private final AtomicInteger next = new AtomicInteger();

    /** Processor time of the program's own threads, in nanoseconds. */
    private final AtomicLong cpu = new AtomicLong();

    /** Processor time spent since last asked, in milliseconds. */
    double processor() {
        return cpu.getAndSet(0) / 1e6;
    }

    /** Carries so many cases. @return cases a second */
    double run(Lane lane, int cases) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicInteger left = new AtomicInteger(cases);
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> {
                while (left.getAndDecrement() > 0) {
                    lane.carry(next.incrementAndGet());
                }
                cpu.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                return null;
            });
        }
        long begun = System.nanoTime();
        finish(threads.invokeAll(work));
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        return cases / seconds;
    }

    private static void finish(List<Future<Void>> all) throws InterruptedException {
        for (Future<Void> one : all) {
            try {
                one.get();
            }
            catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

}
