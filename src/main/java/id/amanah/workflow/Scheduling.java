package id.amanah.workflow;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the reconciler run by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {

}
