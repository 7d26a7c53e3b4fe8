import { Component, type ReactNode } from 'react'
import { FailureMessage } from '../components/failure-message.tsx'

interface ScreenGuardProps {
  readonly children: ReactNode
}

/** A screen that fails says so and leaves the rail standing, so that one can go elsewhere. */
export class ScreenGuard extends Component<ScreenGuardProps, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <FailureMessage error={this.state.error} />
  }
}
