package deviation.ops.wiring;

import deviation.api.register.Registers;
import deviation.ops.registers.CurrentRegisters;
import deviation.ops.registers.LiveRegisters;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers, loaded before anything asks them. */
@Configuration(proxyBeanMethods = false)
class RegistersWiring {

  @Bean
  CurrentRegisters currentRegisters(@Qualifier("keeper") DataSource keeper) {
    return CurrentRegisters.open(keeper);
  }

  @Bean
  Registers registers(CurrentRegisters current) {
    return new LiveRegisters(current);
  }
}
