export interface PaperProperties {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  readonly createdOn: Date
}
